/** What comes out of the printer: pages of A4, black on white, never on the screen. One at a time. */
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import "./printSheet.css";

type Props = {
  title: string;
  /** Under the title: the business. */
  subtitle: string;
  /** At the right: the day. */
  date: string;
  /** At the foot. */
  foot?: string;
  /** For what only this page looks like. */
  className?: string;
  children: ReactNode;
};

export function PrintSheet({ title, subtitle, date, foot, className = "", children }: Props) {
  return createPortal(
    <article className={`print-sheet ${className}`.trim()} aria-hidden>
      <header>
        <div>
          <h1>{title}</h1>
          <p>{subtitle}</p>
        </div>
        <p>{date}</p>
      </header>
      {children}
      {foot && <footer>{foot}</footer>}
    </article>,
    document.body,
  );
}
