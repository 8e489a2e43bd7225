import type { ReactNode } from 'react';

/** The frame of a sidebar's widget. */
export function WidgetFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="widget">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
