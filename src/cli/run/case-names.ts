/** Names each item; a name that appears again gets a number, because readers of JUnit take two cases of one name for one. */
export function numberRepeats<Item>(items: readonly Item[], getName: (item: Item) => unknown): [string, Item][] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = String(getName(item) ?? '') || 'unnamed';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [count === 1 ? name : `${name} (${count})`, item];
  });
}
