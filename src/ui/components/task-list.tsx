import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import { Tag } from './tag.tsx';

export type Task = {
  href: string;
  icon: IconName;
  title: ComponentChildren;
  text?: ComponentChildren;
  /** When it must be done, in words: "Voor 11.00 uur". */
  due?: string;
  urgent?: boolean;
};

/** What needs somebody now, the most urgent first. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="op-tasks">
      {tasks.map((task) => (
        <li
          key={task.href}
          class={task.urgent ? 'op-card op-card--link op-task op-task--urgent' : 'op-card op-card--link op-task'}
        >
          <Icon name={task.icon} size="large" />
          <div class="op-task__words">
            <a class="op-card__link" href={task.href}>
              {task.title}
            </a>
            {task.text && <p class="op-small">{task.text}</p>}
          </div>
          {task.due && <Tag tone={task.urgent ? 'accent' : 'neutral'}>{task.due}</Tag>}
        </li>
      ))}
    </ul>
  );
}
