package org.why401.site.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Puts one more file into a jar without unpacking the others, so that it costs no more than a copy; the same input gives the same bytes. Reads what Maven
 * writes: a zip with a central directory, without ZIP64.
 */
public final class JarFile {

  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int DEFLATED = 8;
  private static final int UTF8_NAMES = 0x800;

  /** The first day that a zip can name; a build has no time of its own. */
  private static final int DATE = 1 << 5 | 1;

  private JarFile() {}

  /** @return the jar with that file in it, in place of one of the same name */
  public static byte[] with(byte[] jar, String name, byte[] content) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(jar).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(in);
    int entries = in.getShort(end + 10) & 0xFFFF;
    int directory = in.getInt(end + 16);
    if (entries == 0xFFFF || directory < 0) {
      throw new IOException("the checker's jar is of the ZIP64 kind");
    }
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] packed = deflate(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream(jar.length + packed.length + 512);
    out.write(jar, 0, directory);
    ByteBuffer facts = facts(content, packed, nameBytes.length);
    out.write(local(facts));
    out.write(nameBytes);
    out.write(packed);
    int newDirectory = out.size();
    int kept = 0;
    for (int at = directory, i = 0; i < entries; i++) {
      int nameLength = in.getShort(at + 28) & 0xFFFF;
      int size = CENTRAL_SIZE + nameLength + (in.getShort(at + 30) & 0xFFFF) + (in.getShort(at + 32) & 0xFFFF);
      if (!name.equals(new String(jar, at + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8))) {
        out.write(jar, at, size);
        kept++;
      }
      at += size;
    }
    out.write(central(facts, directory));
    out.write(nameBytes);
    out.write(last(kept + 1, out.size() - newDirectory, newDirectory));
    return out.toByteArray();
  }

  private static int end(ByteBuffer in) throws IOException {
    for (int at = in.capacity() - END_SIZE; at >= Math.max(0, in.capacity() - END_SIZE - 0xFFFF); at--) {
      if (in.getInt(at) == END) {
        return at;
      }
    }
    throw new IOException("the checker's jar is no zip");
  }

  /** What the local and the central header both say, from the version needed to the length of the extra field. */
  private static ByteBuffer facts(byte[] content, byte[] packed, int nameLength) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer facts = buffer(26);
    facts.putShort((short) 20).putShort((short) UTF8_NAMES).putShort((short) DEFLATED).putShort((short) 0).putShort((short) DATE);
    facts.putInt((int) crc.getValue()).putInt(packed.length).putInt(content.length).putShort((short) nameLength).putShort((short) 0);
    return facts;
  }

  private static byte[] local(ByteBuffer facts) {
    return buffer(LOCAL_SIZE).putInt(LOCAL).put(facts.array()).array();
  }

  private static byte[] central(ByteBuffer facts, int offset) {
    ByteBuffer header = buffer(CENTRAL_SIZE).putInt(CENTRAL).putShort((short) 20).put(facts.array());
    return header.putInt(CENTRAL_SIZE - 4, offset).array();
  }

  private static byte[] last(int entries, int size, int offset) {
    ByteBuffer end = buffer(END_SIZE).putInt(END).putShort((short) 0).putShort((short) 0).putShort((short) entries).putShort((short) entries);
    return end.putInt(size).putInt(offset).putShort((short) 0).array();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
