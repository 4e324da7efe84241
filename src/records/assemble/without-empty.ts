/** Properties that hold something: what is empty is not written. */
type Filled<Properties extends object> = {
  -readonly [Key in keyof Properties]?: NonNullable<Properties[Key]>;
};

/** Leaves out empty lists and empty objects, one level deep. */
export function withoutEmpty<Properties extends Record<string, object>>(
  properties: Properties,
): Filled<Properties> {
  const filled = Object.entries(properties).filter(([, value]) => Object.keys(value).length > 0);
  return Object.fromEntries(filled) as Filled<Properties>;
}
