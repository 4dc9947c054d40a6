import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Field, fieldId } from '../../../../ui/components/field.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { GroupDetails } from '../../../groups/index.ts';
import { recruitmentPath } from '../../paths.ts';
import { lengths, type TextLength } from '../../texts.ts';
import { words } from './words.ts';

interface Props {
  group: GroupDetails;
  texts: Record<TextLength, string>;
  channel: 'newsletter' | 'social';
  language: Lang;
}

/** Three texts in fields: changed and copied in the browser. */
export function TextsPage({ group, texts, channel, language }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const href = (kanaal: string, taal: string) => `${to(recruitmentPath(group.id, '/teksten'))}?kanaal=${kanaal}&taal=${taal}`;
  const tabs = (['newsletter', 'social'] as const).map((one) => ({
    href: href(one, language),
    label: t[one],
    current: one === channel,
  }));
  const inLanguage = (['nl', 'en'] as const).map((one) => ({
    href: href(channel, one),
    label: t[one],
    current: one === language,
  }));
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          {t.title}: <Dutch>{group.title}</Dutch>
        </Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <Stack gap="small">
        <Tabs label={t.channels} tabs={tabs} />
        <Tabs label={t.languages} tabs={inLanguage} />
        <p>{t.address}</p>
      </Stack>
      {lengths.map((length) => (
        <Field key={length} name={length} label={t.lengths[length]} hint={`${t.uses[length]} ${t.letters(texts[length].length)}`}>
          <textarea
            class="utrecht-textarea utrecht-textarea--html-textarea"
            id={fieldId(length)}
            aria-describedby={`${fieldId(length)}-hint`}
            rows={{ short: 4, middle: 11, long: 16 }[length]}
            lang={language}
            value={texts[length]}
          />
        </Field>
      ))}
    </Stack>
  );
}
