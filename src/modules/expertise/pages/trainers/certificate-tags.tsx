import { plainDate } from '../../../../platform/i18n/format.ts';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { Certificates } from '../../certificates.ts';
import { words } from './words.ts';

/** So many weeks before its end a certificate is marked, so that there is time to renew it. */
const RENEW_WEEKS = 12;

/** Until when each certificate is valid, in words; never its number. */
export function CertificateTags({ held, today }: { held: Certificates; today: Temporal.PlainDate }) {
  const { lang } = usePage();
  const t = words[lang];
  const kinds = [
    { name: 'VOG', until: held.vogUntil, always: true },
    { name: 'SKJ', until: held.skjUntil, always: false },
    { name: 'BIG', until: held.bigUntil, always: false },
  ].filter((kind) => kind.always || kind.until);
  return (
    <Stack gap="small">
      {kinds.map(({ name, until }) => {
        if (!until) {
          return (
            <Tag key={name} tone="error">
              {t.no(name)}
            </Tag>
          );
        }
        const over = Temporal.PlainDate.compare(until, today) < 0;
        const soon = Temporal.PlainDate.compare(until, today.add({ weeks: RENEW_WEEKS })) < 0;
        if (!over && !soon) {
          return (
            <span key={name} class="op-small">
              {name} {t.until(plainDate(until, lang))}
            </span>
          );
        }
        return (
          <Tag key={name} tone={over ? 'error' : 'warning'}>
            {name} {over ? t.expired(plainDate(until, lang)) : t.until(plainDate(until, lang))}
          </Tag>
        );
      })}
    </Stack>
  );
}
