/** The recovery sheet on the screen, with the way to print it. */
import { Alert, Box, Button, Group, Paper, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconPrinter } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { ICON_STROKE } from "@/app/theme";
import { ErrorNotice } from "@/components/ErrorNotice";
import { WizardFrame } from "@/components/WizardFrame";
import { useT } from "@/i18n/t";
import { type CommandError, ipc, type KitView } from "@/ipc/commands";
import { KitPrint, numbered, qrImage } from "./KitPrint";
import { place } from "./steps";

function Words({ words }: { words: string[] }) {
  const t = useT();
  return (
    <SimpleGrid
      component="ol"
      cols={4}
      spacing="xs"
      verticalSpacing={6}
      m={0}
      p={0}
      aria-label={t("kit-words")}
    >
      {numbered(words).map(({ place: at, word }) => (
        <Group component="li" key={at} gap="xs" wrap="nowrap">
          <Text span c="dimmed" size="xs" w={20} ta="right" data-figures>
            {at}
          </Text>
          <Text span fw={600} ff="monospace" data-testid={`kit-word-${at}`}>
            {word}
          </Text>
        </Group>
      ))}
    </SimpleGrid>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text size="xs" ff="monospace" style={{ overflowWrap: "anywhere" }}>
        {value}
      </Text>
    </div>
  );
}

export function ShowSheet({ kit, onNext }: { kit: KitView; onNext: () => void }) {
  const t = useT();
  const print = useMutation<null, CommandError>({ mutationFn: () => ipc.printPage() });
  return (
    <>
      <WizardFrame
        title={t("sheet-title")}
        lead={t("sheet-lead")}
        step={place("sheet")}
        next={{ label: t("sheet-printed"), run: onNext }}
        extra={
          <Button
            variant="default"
            leftSection={<IconPrinter size="1.125rem" stroke={ICON_STROKE} aria-hidden />}
            onClick={() => print.mutate()}
          >
            {t("print")}
          </Button>
        }
      >
        <Paper p="md">
          <Group align="flex-start" gap="lg" wrap="nowrap">
            <Box flex={1}>
              <Words words={kit.words} />
            </Box>
            <img
              src={qrImage(kit.qrSvg)}
              alt={t("sheet-qr")}
              width={132}
              height={132}
              style={{ borderRadius: 8 }}
            />
          </Group>
          <Stack gap={8} mt="md">
            <Fact label={t("sheet-identity")} value={kit.ageIdentity} />
            <Fact label={t("sheet-base")} value={kit.baseId} />
          </Stack>
        </Paper>
        <Alert color="yellow" icon={<IconAlertTriangle stroke={ICON_STROKE} />} title={t("sheet-warning")}>
          {t("sheet-warning-hint")}
        </Alert>
        <ErrorNotice error={print.error} />
      </WizardFrame>
      <KitPrint kit={kit} />
    </>
  );
}
