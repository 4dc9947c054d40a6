import { expect, it } from 'vitest';
import { part, trimmed } from './design-system-part.ts';

const css = `
.utrecht-button, .utrecht-logo { color: red }
.utrecht-logo { color: blue }
.utrecht-button:hover:not(:disabled, .utrecht-button--disabled) { color: green }
@media screen { .utrecht-link { color: pink } .utrecht-logo { color: grey } }
`;

it('keeps the rules of used classes only', () => {
  const kept = part(css);
  expect(kept).toContain('.utrecht-button{color: red}');
  expect(kept).toContain('.utrecht-button:hover:not(');
  expect(kept).toContain('@media screen{.utrecht-link{color: pink}}');
  expect(kept).not.toContain('utrecht-logo');
});

it('leaves out tokens that nobody defines', () => {
  const own = '.theme { --a: 1px; }';
  expect(trimmed('.x{margin:var(--a);padding:var(--b);border:var(--b, 2px) solid;--c:var(--b);color:var(--c, red)}', own)).toBe(
    '.x{margin:var(--a);border:2px solid;color:red;}',
  );
});
