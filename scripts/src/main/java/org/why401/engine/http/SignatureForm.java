package org.why401.engine.http;

import java.util.List;
import org.why401.engine.Excerpt;

/** What a signature's length and first bytes tell of a token, without its key (RFC 7518 sections 3.2 to 3.5). */
final class SignatureForm {

  /** An ASN.1 SEQUENCE, with which DER writes ECDSA's two numbers. */
  private static final int SEQUENCE = 0x30;
  /** The least key that is used today; half of it was once. */
  private static final int RSA = 256;
  /** Of fewer characters is what people write in a signature's place. */
  private static final int SHORTEST_READ = 20;

  private SignatureForm() {}

  /** Adds what is wrong with the third part of a token that names that algorithm. */
  static void check(String algorithm, String signature, Excerpt token, List<Problem> problems) {
    if (algorithm == null || signature.length() < SHORTEST_READ || signature.indexOf('.') >= 0 || Masks.isMasked(signature)) {
      return;
    }
    int wanted = length(algorithm);
    byte[] bytes = Base64.decode(signature);
    if (bytes == null && signature.length() % 4 == 1 && wanted > 0) {
      problems.add(new Problem("short-signature", "the token's signature ends in the middle of a byte", token.place()));
    } else if (bytes != null && wanted > 0 && isDer(algorithm, bytes, wanted)) {
      problems.add(new Problem("der-signature", "the token's signature is in DER form, and JWS wants two numbers of a fixed length", token.place()));
    } else if (bytes != null && bytes.length < wanted && (wanted != RSA || bytes.length > RSA / 4 && bytes.length != RSA / 2)) {
      problems.add(new Problem("short-signature", "the token's signature has " + bytes.length + " bytes, and " + algorithm + " gives at least " + wanted, token.place()));
    }
  }

  private static boolean isDer(String algorithm, byte[] bytes, int wanted) {
    return algorithm.startsWith("ES") && bytes.length > 8 && bytes.length != wanted && (bytes[0] & 0xff) == SEQUENCE
        && ((bytes[1] & 0xff) == bytes.length - 2 || (bytes[1] & 0xff) == 0x81 && (bytes[2] & 0xff) == bytes.length - 3);
  }

  /** The bytes of that algorithm's signatures, for RSA the fewest; 0 where it is unknown. */
  private static int length(String algorithm) {
    return switch (algorithm) {
      case "HS256" -> 32;
      case "HS384" -> 48;
      case "HS512", "ES256", "ES256K", "EdDSA", "Ed25519" -> 64;
      case "ES384" -> 96;
      case "ES512" -> 132;
      case "RS256", "RS384", "RS512", "PS256", "PS384", "PS512" -> RSA;
      default -> 0;
    };
  }
}
