/**
 * A node, or the properties of one, as they go out: what no page states is absent from them, and never null or empty. Both
 * schema.org and CTDL say nothing in this way.
 */
export function stated<Node extends object>(facts: { [Key in keyof Node]: Node[Key] | null | undefined }): Node {
  const isSaid = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => isSaid(value))) as Node
}
