package io.leadgraph.commandline.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Reads text and stops at the first byte that is not text, saying where; the JDK's own readers put a replacement character there. */
final class StrictDecoder extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
    private long bytesBefore;
    private long line = 1;
    private boolean first = true;
    private boolean end;

    StrictDecoder(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        chars.clear();
        do {
            decode();
        } while (chars.position() == 0 && load());
        chars.flip();
        line += lines();
        boolean found = chars.hasRemaining();
        skipByteOrderMark();
        return found;
    }

    private void decode() throws IOException {
        CoderResult result = decoder.decode(bytes, chars, end);
        if (result.isError()) {
            throw undecodable();
        }
    }

    /** @return false when the end was known before */
    private boolean load() throws IOException {
        if (end) {
            return false;
        }
        bytesBefore += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        return true;
    }

    private void skipByteOrderMark() {
        if (first && chars.hasRemaining() && chars.charAt(0) == BYTE_ORDER_MARK) {
            chars.get();
        }
        first = false;
    }

    private IOException undecodable() {
        chars.flip();
        int wrong = bytes.get(bytes.position()) & 0xFF;
        return new UndecodableException(line + lines(), bytesBefore + bytes.position(), wrong, decoder.charset());
    }

    private long lines() {
        return chars.chars().filter(c -> c == '\n').count();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
