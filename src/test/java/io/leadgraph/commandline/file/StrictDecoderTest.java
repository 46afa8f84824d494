package io.leadgraph.commandline.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictDecoderTest {

    @Test
    void readsWhatTheJdkReadsWhereverCharactersAreCut() throws IOException {
        String text = "añ€😀\n".repeat(50_000);
        assertThat(read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text);
    }

    @Test
    void readsAStreamThatGivesOneByteAtATime() throws IOException {
        String text = "\uFEFFañ€😀\n";
        assertThat(read(new OneByOne(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(text.substring(1));
    }

    @Test
    void namesLineAndOffsetOfAWrongByteFarIntoTheFile() {
        byte[] text = "0123456789\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        text[770_003] = (byte) 0xFF;
        assertThatThrownBy(() -> read(new ByteArrayInputStream(text)))
                .isInstanceOf(UndecodableException.class)
                .hasMessageContaining("line 70001: not UTF-8: byte 0xFF at offset 770003");
    }

    @Test
    void aCharacterCutOffAtTheEndIsAnError() {
        assertThatThrownBy(() -> read(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE2, (byte) 0x82})))
                .hasMessageContaining("line 1: not UTF-8: byte 0xE2 at offset 1");
    }

    private static String read(InputStream in) throws IOException {
        StringWriter text = new StringWriter();
        try (StrictDecoder decoder = new StrictDecoder(in, StandardCharsets.UTF_8)) {
            decoder.transferTo(text);
        }
        return text.toString();
    }

    private static final class OneByOne extends ByteArrayInputStream {
        OneByOne(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, 1);
        }
    }
}
