import { Link } from '../../../ui/components/link.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { usePage } from '../../../ui/page-lang.tsx';

const words = {
  nl: {
    one: 'Dit e-mailadres werkt niet. Bel de ouder.',
    why: 'Onze mail kwam twee keer terug. Vertel zelf wat het gezin moet weten.',
    some: 'Bij deze gezinnen werkt het e-mailadres niet. Bel de ouder.',
  },
  en: {
    one: 'This e-mail address does not work. Call the parent.',
    why: 'Our mail came back twice. Tell the family yourself what they have to know.',
    some: 'The e-mail address of these families does not work. Call the parent.',
  },
};

/** On the page of one family: mail does not arrive. */
export function UnreachableNotice() {
  const t = words[usePage().lang];
  return (
    <Notice tone="warning" title={t.one}>
      <p>{t.why}</p>
    </Notice>
  );
}

/** On the list: which families must be called. Without a link for who may not open their page. */
export function UnreachableFamilies({ families }: { families: { id: string; name: string; href: string | null }[] }) {
  const t = words[usePage().lang];
  if (families.length === 0) return null;
  return (
    <Notice tone="warning" title={t.some}>
      <ul>
        {families.map(({ id, name, href }) => (
          <li key={id}>{href ? <Link href={href}>{name}</Link> : name}</li>
        ))}
      </ul>
    </Notice>
  );
}
