/** A photo made small: the middle of a picture as a square of 160 pixels, in JPEG. */
import { CommandError } from "@/ipc/commands";

const SIDE_PX = 160;
const QUALITY = 0.86;

/** The largest square in the middle of a picture. Pure. */
export function middle(width: number, height: number): { x: number; y: number; side: number } {
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}

/** The picture of `file` as a data address; a file that holds none is refused as `photo-unreadable`. */
export async function shrunk(file: Blob): Promise<string> {
  const unreadable = () => new CommandError({ code: "photo-unreadable" });
  const picture = await createImageBitmap(file).catch(() => {
    throw unreadable();
  });
  const canvas = document.createElement("canvas");
  canvas.width = SIDE_PX;
  canvas.height = SIDE_PX;
  const pen = canvas.getContext("2d");
  if (!pen) throw unreadable();
  const { x, y, side } = middle(picture.width, picture.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, x, y, side, side, 0, 0, SIDE_PX, SIDE_PX);
  picture.close();
  return canvas.toDataURL("image/jpeg", QUALITY);
}
