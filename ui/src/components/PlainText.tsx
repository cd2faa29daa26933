/** A text people wrote with the simplest marks: `#` for a heading, `-` for a point, an empty line between paragraphs. */
import { List, Text, Title } from "@mantine/core";

/** A heading, a paragraph or a list. */
type Block = { heading: string } | { paragraph: string } | { points: string[] };

const HEADING = /^#+\s+/;
const POINT = /^(?:[-*]|\d+\.)\s+/;

/** The text as blocks; marks nobody knows stay as they are. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let fresh = true;
  for (const line of text.split("\n").map((line) => line.trim())) {
    const last = blocks.at(-1);
    if (line === "") fresh = true;
    else if (HEADING.test(line)) blocks.push({ heading: line.replace(HEADING, "") });
    else if (POINT.test(line)) {
      const point = line.replace(POINT, "");
      if (last && "points" in last) last.points.push(point);
      else blocks.push({ points: [point] });
    } else if (!fresh && last && "points" in last) last.points.push(`${last.points.pop() ?? ""} ${line}`);
    else if (!fresh && last && "paragraph" in last) last.paragraph += ` ${line}`;
    else blocks.push({ paragraph: line });
    if (line !== "") fresh = false;
  }
  return blocks;
}

function View({ block }: { block: Block }) {
  if ("heading" in block) {
    return (
      <Title order={2} mt="md" mb={4}>
        {block.heading}
      </Title>
    );
  }
  if ("paragraph" in block) return <Text mb="xs">{block.paragraph}</Text>;
  return (
    <List mb="xs" spacing={4}>
      {block.points.map((point) => (
        <List.Item key={point}>{point}</List.Item>
      ))}
    </List>
  );
}

export function PlainText({ text }: { text: string }) {
  return blocksOf(text).map((block) => <View key={JSON.stringify(block)} block={block} />);
}
