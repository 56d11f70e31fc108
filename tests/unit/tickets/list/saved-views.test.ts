import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  nameProblem,
  savedViewsSchema,
  VIEWS_LIMIT,
  type SavedView,
} from "../../../../src/tickets/list/source/saved-views.ts";
import { keptIn } from "../../../../src/tickets/list/source/kept-in.ts";
import { idNumber } from "../store/store-support.ts";

const view = (count: number, name = `View ${count}`): SavedView => ({ id: idNumber(count), name, address: "?own=no" });

describe("saved views", () => {
  it("are read one by one: a broken one does not take the others along", () => {
    const stored = [view(1), { ...view(2), id: "2" }, null, { ...view(3), name: " " }, { ...view(4), name: " Mine " }];
    expect(v.parse(savedViewsSchema, stored)).toEqual([view(1), view(4, "Mine")]);
  });

  it("have names that differ", () => {
    const views = [view(1), view(2)];
    expect(nameProblem(views, "New")).toBeUndefined();
    expect(nameProblem(views, "  ")).toBe("empty");
    expect(nameProblem(views, "x".repeat(61))).toBe("tooLong");
    expect(nameProblem(views, "view 1 ")).toBe("taken");
    expect(nameProblem(views, "VIEW 1", idNumber(1))).toBeUndefined();
    const many = Array.from({ length: VIEWS_LIMIT }, (_, count) => view(count));
    expect(nameProblem(many, "New")).toBe("tooMany");
    expect(nameProblem(many, "New", idNumber(1))).toBeUndefined();
  });

  it("are kept beside the density, whatever was stored there", async () => {
    let area: Record<string, unknown> = { listViews: "broken", listDensity: "tiny" };
    const kept = keptIn({
      get: (keys) => Promise.resolve({ [String(keys)]: area[String(keys)] }),
      set: async (items) => void (area = { ...area, ...items }),
      remove: async () => undefined,
    });
    expect(await kept.readKept()).toEqual({ views: [], density: "comfortable" });
    await kept.writeKept({ density: "compact" });
    await kept.writeKept({ views: [view(1)] });
    expect(await kept.readKept()).toEqual({ views: [view(1)], density: "compact" });
  });
});
