/** What can be done to services, rooms and equipment, and to those who give services. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { calendarStaff } from "@/app/day";
import { refusedToast } from "@/app/refusedToast";
import { undoToast } from "@/components/undoToast";
import { t } from "@/i18n/t";
import {
  type CommandError,
  ipc,
  type Resource,
  type Service,
  type ServiceDraft,
  type StaffDraft,
  type StaffView,
} from "@/ipc/commands";

function useFresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["services"] });
}

type Saving = { draft: ServiceDraft; readAt: number | null };

/** Adds a service (`id` is `null`) or changes one. */
export function useSaveService(id: string | null) {
  return useMutation<Service, CommandError, Saving>({
    mutationFn: ({ draft, readAt }) => ipc.serviceSave(id, draft, readAt),
    onSuccess: useFresh(),
  });
}

/** Takes a service back into the catalogue. */
export function useRestoreService() {
  return useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.serviceRestore(id),
    onSuccess: useFresh(),
    onError: refusedToast,
  });
}

/** Takes a service out at once and offers to take it back. */
export function useRemoveService() {
  const restore = useRestoreService();
  const fresh = useFresh();
  return useMutation<null, CommandError, Pick<Service, "id" | "name">>({
    mutationFn: ({ id }) => ipc.serviceRemove(id),
    onSuccess: (_, { id, name }) => {
      undoToast(t("services-removed", { name }), () => restore.mutate(id));
      return fresh();
    },
    onError: refusedToast,
  });
}

/** Adds a room or a piece of equipment, or renames one. */
export function useSaveResource() {
  return useMutation<Resource, CommandError, { id: string | null; kind: string; name: string }>({
    mutationFn: ({ id, kind, name }) => ipc.resourceSave(id, kind, name),
    onSuccess: useFresh(),
    // What concerns no field is told in passing: a line has no room for it.
    onError: (error) => error.fields.length === 0 && refusedToast(error),
  });
}

/** Takes a room or a piece of equipment back. */
export function useRestoreResource() {
  return useMutation<null, CommandError, string>({
    mutationFn: (id) => ipc.resourceRestore(id),
    onSuccess: useFresh(),
    onError: refusedToast,
  });
}

/** Takes a room or a piece of equipment out at once and offers to take it back. */
export function useRemoveResource() {
  const restore = useRestoreResource();
  const fresh = useFresh();
  return useMutation<null, CommandError, Pick<Resource, "id" | "name">>({
    mutationFn: ({ id }) => ipc.resourceRemove(id),
    onSuccess: (_, { id, name }) => {
      undoToast(t("services-removed", { name }), () => restore.mutate(id));
      return fresh();
    },
    onError: refusedToast,
  });
}

/** Changes how somebody stands in the calendar, and what they do. */
export function useSaveStaff(id: string) {
  return useMutation<null, CommandError, StaffDraft>({
    mutationFn: (draft) => ipc.staffSave(id, draft),
    onSuccess: useFresh(),
  });
}

/** Puts the columns into an order: on the screen at once, in the base a moment later. */
export function useArrangeStaff() {
  const cache = useQueryClient();
  const fresh = useFresh();
  return useMutation<null, CommandError, string[]>({
    mutationFn: (ids) => ipc.staffArrange(ids),
    onMutate: (ids) => {
      const place = ({ id, place: before }: StaffView) => (ids.includes(id) ? ids.indexOf(id) : before);
      cache.setQueryData<StaffView[]>(calendarStaff.queryKey, (staff) =>
        staff
          ?.map((one) => ({ ...one, place: place(one) }))
          .toSorted((one, other) => one.place - other.place),
      );
    },
    onError: refusedToast,
    onSettled: fresh,
  });
}

/** Changes the photo of somebody; `null` takes it away. */
export function useSetPhoto(id: string) {
  return useMutation<null, CommandError, string | null>({
    mutationFn: (photo) => ipc.setStaffPhoto(id, photo),
    onSuccess: useFresh(),
    onError: refusedToast,
  });
}
