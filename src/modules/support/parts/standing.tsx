import { Tag } from '../../../ui/components/tag.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import type { SupportRequest } from '../request.ts';
import { standing } from '../words.ts';

/** What a request is doing, as a mark. */
export function Standing({ request }: { request: Pick<SupportRequest, 'state' | 'askerTurn'> }) {
  const { text, tone } = standing(request, usePage().lang);
  return <Tag tone={tone}>{text}</Tag>;
}
