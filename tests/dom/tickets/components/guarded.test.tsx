import { render } from "preact";
import { page } from "vitest/browser";
import { afterEach, expect, it, vi } from "vitest";
import { Guarded } from "../../../../src/tickets/components/guarded.tsx";

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

const Broken = ({ why }: { readonly why: string }): never => {
  throw new TypeError(why);
};

it("a row that cannot be drawn gives way to its substitute, leaves the others, and is reported", async () => {
  const reported = vi.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
  const rows = ["one", "two", "three"].map((name) => (
    <Guarded key={name} instead={<p>instead of {name}</p>}>
      {name === "two" ? <Broken why="a bug" /> : <p>{name}</p>}
    </Guarded>
  ));
  render(<main>{rows}</main>, document.body);
  await expect.element(page.getByText("instead of two")).toBeVisible();
  expect([...document.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual([
    "one",
    "instead of two",
    "three",
  ]);
  expect(reported.mock.calls).toEqual([[expect.objectContaining({ message: "a bug" })]]);
});
