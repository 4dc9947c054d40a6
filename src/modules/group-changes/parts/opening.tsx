import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/http/form.ts';
import { Heading, Lead } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { Dutch } from '../../../ui/page-lang.tsx';
import type { GroupPlan } from '../../groups/index.ts';
import { type Impact, ImpactCard } from '../../registrations/index.ts';
import { WholeFault } from './whole-fault.tsx';

interface Props {
  plan: GroupPlan;
  words: { title: string; lead: string };
  impact: Impact;
  form: FormState;
  /** More to know, below the lead. */
  children: ComponentChildren;
}

/** What the page of a change begins with: which change of which group, whom it touches, and what went wrong. */
export function ChangeOpening({ plan, words, impact, form, children }: Props) {
  return (
    <>
      <Stack gap="small">
        <Heading level={1}>
          {words.title}: <Dutch>{plan.title}</Dutch>
        </Heading>
        <Lead>{words.lead}</Lead>
        {children}
      </Stack>
      <ImpactCard impact={impact} />
      <WholeFault form={form} />
    </>
  );
}
