/** Initials of a person in a round tile; the name always stands beside it. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  const parts = name.trim().split(/\s+/);
  const first = parts[0]?.[0] ?? '';
  const last = parts.length > 1 ? (parts[parts.length - 1]?.[0] ?? '') : '';
  const tint = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4;
  return (
    <span class={`op-avatar op-avatar--${tint}${large ? ' op-avatar--large' : ''}`} aria-hidden="true">
      {(first + last).toUpperCase()}
    </span>
  );
}

/** A person: initials, name and role. */
export function Person({
  name,
  about,
  role,
}: {
  name: string /** What the person is or does. */;
  about?: string /** The same; `about` reads better. */;
  role?: string;
}) {
  return (
    <span class="op-person">
      <Avatar name={name} />
      <span>
        <span class="op-person__name">{name}</span>
        {(about ?? role) && <span class="op-person__role">{about ?? role}</span>}
      </span>
    </span>
  );
}
