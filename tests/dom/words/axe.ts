import axe from "axe-core";

/** What axe finds wrong, in short; an empty list is what is wanted. */
export const violationsIn = async (context: Element | Document = document): Promise<string[]> => {
  const { violations } = await axe.run(context, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
};
