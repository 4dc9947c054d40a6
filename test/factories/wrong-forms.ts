import type { Fields, ShownForm } from './html-form.ts';

export const SCRIPT = '<script>alert(1)</script>';

export interface WrongForm {
  name: string;
  type: string;
  body: string | Buffer;
  /** What a form with fields answers; 422 is the form again. */
  status: number;
  /** What the page must still show of what was typed. */
  kept: Fields;
}

const FORM = 'application/x-www-form-urlencoded';
/** Longer than any text may be where a field names no limit, and short enough for one form. */
const LONG = 5000;

/** Everything that can be wrong with any form: `right` is what would be accepted, `token` belongs to the sender. */
export function wrongForms(form: ShownForm, right: Fields, token: string): WrongForm[] {
  const visible = Object.keys(right).filter((name) => !form.hidden.includes(name));
  const texts = visible.filter((name) => form.texts.has(name));
  const all = (names: string[], value: string): Fields => ({
    ...right,
    ...Object.fromEntries(names.map((name) => [name, value])),
  });
  const again = (name: string, fields: Fields, kept = fields): WrongForm => ({
    ...{ name, type: FORM, body: encoded(token, fields), status: 422, kept },
  });
  const bytes = (name: string, value: string): WrongForm => {
    const fields = Object.entries(right).filter(([field]) => !visible.includes(field));
    const wrong = visible.map((field) => `&${field}=${value}`).join('');
    return {
      ...{ name, type: FORM, status: 422, kept: {} },
      body: `${encoded(token, Object.fromEntries(fields))}${wrong}&${value}=1`,
    };
  };
  const other = (type: string, body: string): WrongForm => ({ name: type, type, body, status: 415, kept: {} });
  const doubled = Object.fromEntries(Object.entries(right).map(([name, value]) => [name, [value, value].flat()]));
  const thousand = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`veld-${n}`, '1']));
  return [
    ...(visible.length > 0 ? [again('nothing typed', all(visible, '')), again('no fields', {})] : []),
    ...texts.map((name) => {
      const fields = { ...right, [name]: 'x'.repeat((form.texts.get(name) ?? LONG) + 1) };
      return again(`${name} too long`, fields);
    }),
    ...(texts.length > 0 ? [{ ...again('100,000 characters', all(texts, 'x'.repeat(100_000))), status: 413, kept: {} }] : []),
    ...(visible.length > 0 ? [again('letters', all(visible, 'a'), only(texts, 'a'))] : []),
    ...(visible.length > 0 ? [again('lists', doubled, {})] : []),
    again('a script', { ...all(visible, SCRIPT), [SCRIPT]: SCRIPT }, only(texts, SCRIPT)),
    again('an unknown key', { ...right, onbekend: '1' }, right),
    bytes('no UTF-8', '%FF%FE'),
    bytes('half an escape', '%ZZ'),
    bytes('NUL', 'a%00b'),
    bytes('half a character', 'a%ED%A0%80b'),
    { ...again('raw bytes', {}), body: Buffer.concat([Buffer.from(`${encoded(token, right)}&x=`), Buffer.from([0xff, 0xfe])]) },
    again('1,000 keys', { ...right, ...thousand }, right),
    other('text/plain', encoded(token, right)),
    other('application/json', JSON.stringify({ _csrf: token, ...right })),
    other('multipart/form-data; boundary=x', `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--x--\r\n`),
  ];
}

function only(names: string[], value: string): Fields {
  return Object.fromEntries(names.map((name) => [name, value]));
}

function encoded(token: string, fields: Fields): string {
  const form = new URLSearchParams({ _csrf: token });
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form.toString();
}
