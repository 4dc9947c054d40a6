export type NeedItem = {
  count: number /** Who asked: "JGT Leiden-Noord". */;
  name: string /** "wacht 3 dagen". */;
  note?: string;
};

/** The needs that make up a group-to-be, each with its number. */
export function NeedList({ items }: { items: readonly NeedItem[] }) {
  return (
    <ul class="op-needs">
      {items.map((item) => (
        <li key={item.name}>
          <strong>{item.count}</strong>
          <span>{item.name}</span>
          {item.note && <span class="op-small">{item.note}</span>}
        </li>
      ))}
    </ul>
  );
}
