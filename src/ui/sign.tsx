import { SIGN_PATHS } from "../model/sign-paths.ts";

const PATHS = {
  ...SIGN_PATHS,
  clock:
    "M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13Z" +
    "m0 1.300a5.200 5.200 0 1 0 0 10.400A5.200 5.200 0 0 0 8 2.800Z" +
    "M7.400 4.500h1.300v3.300l2.300 1.300-.7 1.100-2.900-1.700Z",
  question:
    "M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13Z" +
    "m0 1.300a5.200 5.200 0 1 0 0 10.400A5.200 5.200 0 0 0 8 2.800ZM7.350 10.500h1.300v1.300h-1.300Z" +
    "M8 4.300c1.500 0 2.600.9 2.600 2.300 0 1.600-1.950 1.700-1.950 2.900h-1.300" +
    "C7.350 7.700 9.300 7.500 9.300 6.600c0-.6-.5-1-1.300-1s-1.300.4-1.300 1.100H5.400" +
    "C5.400 5.200 6.500 4.300 8 4.300Z",
  search:
    "M7 1.800a5.200 5.200 0 0 1 4.100 8.400l3.200 3.200-.9.9-3.200-3.200A5.200 5.200 0 1 1 7 1.800Z" +
    "m0 1.300a3.900 3.900 0 1 0 0 7.800 3.900 3.900 0 0 0 0-7.800Z",
  bin:
    "M6 2h4l.5 1H13v1.200h-.6L11.800 14H4.200L3.600 4.200H3V3h2.500Zm-1.200 2.200.5 8.600h5.400l.5-8.600Z" +
    "m1.900 1.600h1v5.500h-1Zm1.600 0h1v5.500h-1Z",
} as const;

export type SignName = keyof typeof PATHS;

/** A small drawing beside words that say the same; hidden from screen readers. */
export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg class="sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path fill-rule="evenodd" d={PATHS[name]} />
  </svg>
);
