import { useMemo, useRef } from "preact/hooks";
import type { LineActs } from "./table/line-props.ts";

/** The same acts at each drawing, so that no row is drawn anew for them; each does what the last ones did. */
export const useActs = (acts: LineActs): LineActs => {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo(
    () => ({
      onChange: (...args) => latest.current.onChange(...args),
      onOpen: (...args) => latest.current.onOpen(...args),
      onShow: (...args) => latest.current.onShow(...args),
      onSave: (...args) => latest.current.onSave(...args),
      onSelect: (...args) => latest.current.onSelect(...args),
    }),
    [],
  );
};
