import { SIGN_PATHS } from "../../model/sign-paths.ts";
import type { FieldMark } from "./field-marks.ts";

const PATHS = {
  logo:
    "M5 1h6a3 3 0 0 1 3 3v2h-1.500V4A1.500 1.500 0 0 0 11 2.500H5A1.500 1.500 0 0 0 3.500 4v3" +
    "A1.500 1.500 0 0 0 5 8.500V10.500L2.700 8.700A3 3 0 0 1 2 7V4a3 3 0 0 1 3-3Z" +
    "m3 6h5a2.500 2.500 0 0 1 2.500 2.500v1.500a2.500 2.500 0 0 1-2 2.450V16l-2.800-2.500H8" +
    "A2.500 2.500 0 0 1 5.500 11V9.500A2.500 2.500 0 0 1 8 7Z",
  turn: "M8 10.800 2.900 5.700l1-1L8 8.700l4.100-4 1 1Z",
  good: SIGN_PATHS.check,
  trouble: SIGN_PATHS.alarm,
  plain: SIGN_PATHS.dash,
} as const;

/** A small drawing that repeats in shape what the words beside it say; nothing for a screen reader. */
export const Sign = ({ name, part }: { readonly name: FieldMark | "logo" | "turn"; readonly part?: string }) => (
  <svg class={part} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path fill-rule="evenodd" d={PATHS[name]} />
  </svg>
);
