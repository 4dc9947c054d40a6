import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../links.ts';
import type { FormModel } from '../form-model.ts';
import { InitiativeFormPart } from '../initiative-form.tsx';
import { words } from './words.ts';

/** The first step: what it is. Who starts it comes after. */
export function NewInitiative(model: FormModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <InitiativeFormPart {...model} action={to(paths.add)} button={t.next} />
    </Stack>
  );
}
