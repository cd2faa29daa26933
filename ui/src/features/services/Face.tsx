/** A specialist as a small picture: the photo, or initials on the colour of the calendar. */
import { Avatar } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { staffPhoto } from "@/app/day";
import { calendarColour } from "@/app/theme";
import type { StaffView } from "@/ipc/commands";

type Props = { staff: Pick<StaffView, "id" | "initials" | "colour" | "hasPhoto">; size?: number };

export function Face({ staff, size = 36 }: Props) {
  const { data: photo } = useQuery({ ...staffPhoto(staff.id), enabled: staff.hasPhoto });
  const { ground, words } = calendarColour(staff.colour);
  return (
    <Avatar
      size={size}
      src={staff.hasPhoto ? photo : null}
      aria-hidden
      styles={{ placeholder: { background: ground, color: words } }}
    >
      {staff.initials}
    </Avatar>
  );
}
