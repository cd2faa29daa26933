/** Colours, spacing and fonts of the whole screen. No other file names a colour by its value. */
import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple, rem } from "@mantine/core";

/** The accent. Shade 7 carries white words, shade 5 dark words, both above 4.5 : 1. */
const teal: MantineColorsTuple = [
  "#e9f7f5",
  "#d3ece8",
  "#a6dad2",
  "#76c6bb",
  "#4fb5a8",
  "#37ab9c",
  "#1f9485",
  "#0f766a",
  "#0b6157",
  "#064c44",
];

/** Refusals and what cannot be undone. Shades 7 and 5 carry words as the accent's do. */
const red: MantineColorsTuple = [
  "#fdecec",
  "#fbdede",
  "#f7bcb9",
  "#ff9c97",
  "#f88780",
  "#f2736c",
  "#d6392f",
  "#c22a20",
  "#b42318",
  "#8f1a12",
];

/** Greys with a breath of blue, so that white paper stands out from the desk. */
const gray: MantineColorsTuple = [
  "#f6f7f8",
  "#eef0f2",
  "#e3e6e9",
  "#d3d8dc",
  "#bcc3c9",
  "#8f989f",
  "#636c74",
  "#495159",
  "#333a41",
  "#1f252a",
];

/** The dark desk has a palette of its own: 0 words, 2 quiet words, 3 edges of fields, 4 lines, 6 raised, 7 page, 8 rail. */
const dark: MantineColorsTuple = [
  "#d9dee2",
  "#b9c1c7",
  "#98a2aa",
  "#717c86",
  "#39424a",
  "#2e363d",
  "#232a30",
  "#1a2025",
  "#14191d",
  "#0e1215",
];

/** A colour of the calendar: its ground, and the words that are read on it. */
type CalendarColour = { ground: string; words: string };

/**
 * The colours of specialists and services, by their number, the first farthest from each other. They differ for eyes
 * that tell red from green badly too, in both palettes (`theme.test.ts` looks through such eyes).
 */
export const calendarColours: readonly CalendarColour[] = [
  { ground: "#026dc2", words: "#fff" },
  { ground: "#ffb630", words: gray[9] },
  { ground: "#683592", words: "#fff" },
  { ground: "#b6daac", words: gray[9] },
  { ground: "#912f1f", words: "#fff" },
  { ground: "#12c3bc", words: gray[9] },
  { ground: "#e5b4fd", words: gray[9] },
  { ground: "#0a6265", words: "#fff" },
  { ground: "#c77b7b", words: gray[9] },
  { ground: "#a8a106", words: gray[9] },
  { ground: "#7992d7", words: gray[9] },
  { ground: "#757936", words: "#fff" },
];

/** The colour with this number as a style names it; every number has one. */
export function calendarColour(number: number): CalendarColour {
  const place = Math.abs(number) % calendarColours.length;
  return { ground: `var(--calendar-${place})`, words: `var(--calendar-${place}-words)` };
}

const calendarVariables = Object.fromEntries(
  calendarColours.flatMap(({ ground, words }, place) => [
    [`--calendar-${place}`, ground],
    [`--calendar-${place}-words`, words],
  ]),
);

const drawerShadow = "0 8px 32px rgb(15 23 28 / 18%)";

export const theme = createTheme({
  colors: { teal, red, gray, dark },
  black: gray[9],
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'DejaVu Sans Mono', Consolas, monospace",
  fontSizes: { xs: rem(13), sm: rem(15), md: rem(15), lg: rem(18), xl: rem(24) },
  lineHeights: { xs: "1.5", sm: "1.5", md: "1.5", lg: "1.5", xl: "1.5" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: rem(24), lineHeight: "1.3" },
      h2: { fontSize: rem(18), lineHeight: "1.4" },
      h3: { fontSize: rem(15), lineHeight: "1.5" },
    },
  },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  defaultRadius: rem(8),
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // By itself a filled button takes the words that suit the light palette in both.
    Button: Button.extend({
      vars: (_, { color, variant = "filled" }) => ({
        root:
          variant === "filled" && (!color || color === "red") ? { "--button-color": "var(--on-filled)" } : {},
      }),
    }),
    Modal: {
      defaultProps: { centered: true, shadow: drawerShadow, transitionProps: { duration: 120 } },
      styles: { title: { fontSize: "var(--mantine-font-size-lg)", fontWeight: 600, lineHeight: 1.4 } },
    },
    Drawer: { defaultProps: { shadow: drawerShadow, position: "right", size: 560 } },
    Menu: {
      defaultProps: { shadow: drawerShadow, withinPortal: true },
      styles: { item: { minHeight: rem(36) } },
    },
    Popover: { defaultProps: { shadow: drawerShadow } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    ActionIcon: { defaultProps: { size: 36, variant: "subtle", color: "gray" } },
    Alert: { defaultProps: { variant: "light" } },
    Paper: { defaultProps: { withBorder: true } },
  },
});

/** The ground and the words of a notice in `color`. */
function notice(color: string, ground: string, hover: string, words: string): Record<string, string> {
  const name = `--mantine-color-${color}-light`;
  return { [name]: ground, [`${name}-hover`]: hover, [`${name}-color`]: words };
}

/** A light that tells a state: seen at a glance, 3 : 1 at least against the page. */
function lights(
  colors: Record<"green" | "yellow" | "red" | "blue" | "gray", string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(colors).map(([name, value]) => [`--light-${name}`, value]));
}

/** How far a visit is: the edge and the sign that are seen at a glance, and the ground that words are read on. */
function statuses(colors: Record<string, readonly [edge: string, ground: string]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colors).flatMap(([status, [edge, ground]]) => [
      [`--status-${status}`, edge],
      [`--status-${status}-ground`, ground],
    ]),
  );
}

/** Lines are quieter than the edges of fields, and the grounds of notices quieter than their words. */
export const variables: CSSVariablesResolver = () => ({
  variables: calendarVariables,
  light: {
    "--mantine-color-default-border": gray[3],
    "--mantine-color-placeholder": "#6c757d",
    "--mantine-color-error": red[8],
    "--on-filled": "#fff",
    "--field-edge": "#87919a",
    "--scroll-thumb": gray[4],
    "--private-bar": gray[4],
    ...lights({ green: "#2b8a3e", yellow: "#c76a00", red: red[6], blue: "#1971c2", gray: gray[5] }),
    "--calendar-off": gray[1],
    ...statuses({
      booked: ["#5f7a92", "#e4ebf2"],
      confirmed: ["#1971c2", "#d9eafb"],
      arrived: ["#b06a00", "#ffecbf"],
      "in-service": ["#6b46c1", "#e9e0fb"],
      done: ["#2b8a3e", "#dcf1e1"],
      "no-show": [red[7], red[1]],
      cancelled: [gray[5], gray[0]],
      block: [gray[5], gray[2]],
    }),
    ...notice("red", red[0], red[1], red[8]),
    ...notice("yellow", "#fff5d6", "#ffeebb", "#805300"),
    ...notice("orange", "#fff0e2", "#ffe5cd", "#9a4a00"),
    ...notice("green", "#e7f6eb", "#d8efde", "#1d6b33"),
  },
  dark: {
    "--mantine-color-default-border": dark[5],
    "--mantine-color-placeholder": dark[2],
    "--mantine-color-error": red[3],
    "--on-filled": gray[9],
    "--mantine-primary-color-filled-hover": teal[4],
    "--mantine-color-red-filled-hover": red[4],
    "--field-edge": dark[3],
    "--scroll-thumb": dark[3],
    "--private-bar": dark[4],
    ...lights({ green: "#51cf66", yellow: "#f0c865", red: red[4], blue: "#74c0fc", gray: dark[2] }),
    "--calendar-off": dark[8],
    ...statuses({
      booked: ["#8fa9c0", "#2a3744"],
      confirmed: ["#74c0fc", "#1b3a58"],
      arrived: ["#f0c865", "#47381a"],
      "in-service": ["#b79cf2", "#392e57"],
      done: ["#69cf83", "#1e3d29"],
      "no-show": [red[4], "#4a2b2e"],
      cancelled: [dark[2], dark[7]],
      block: [dark[2], dark[5]],
    }),
    ...notice("teal", "#17393a", "#1c4443", teal[3]),
    ...notice("red", "#3f2528", "#4a2b2e", red[3]),
    ...notice("yellow", "#3a301c", "#453921", "#f0c865"),
    ...notice("orange", "#3d2b1e", "#483324", "#f2a66a"),
    ...notice("green", "#1d3626", "#23412e", "#85d6a0"),
  },
});

/** Stroke of every icon. */
export const ICON_STROKE = 1.75;
