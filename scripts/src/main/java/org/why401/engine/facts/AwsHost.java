package org.why401.engine.facts;

import java.util.StringTokenizer;
import org.why401.engine.Words;

/**
 * What the name of an AWS endpoint says of the scope that a signature for it needs.
 *
 * @param service such as {@code s3}; null where the name does not tell it for sure
 * @param region  such as {@code eu-west-1}; null where the name has none
 */
record AwsHost(String service, String region) {

  /** Endpoints whose first label is also the name that is signed for. */
  private static final String SERVICES = "sts iam sqs sns dynamodb lambda kms secretsmanager ssm kinesis es execute-api logs rds ec2 ecs sagemaker athena glue";

  private static final AwsHost NONE = new AwsHost(null, null);

  /** Never null. */
  static AwsHost of(String host) {
    int end = host.endsWith(".amazonaws.com") ? host.length() - ".amazonaws.com".length() : host.endsWith(".amazonaws.com.cn") ? host.length() - ".amazonaws.com.cn".length() : -1;
    if (end <= 0) {
      return NONE;
    }
    String service = null;
    String region = null;
    for (StringTokenizer labels = new StringTokenizer(host.substring(0, end), "."); labels.hasMoreTokens();) {
      String label = labels.nextToken();
      if (isRegion(label)) {
        region = label;
      } else if (label.equals("s3") || label.equals("s3-accelerate") || Words.has(SERVICES, label)) {
        service = label.equals("s3-accelerate") ? "s3" : label;
      } else if (label.startsWith("s3-") && isRegion(label.substring(3))) {
        service = "s3";
        region = label.substring(3);
      }
    }
    return new AwsHost(service, region);
  }

  /** {@code eu-west-1}: letters, letters, a digit. */
  private static boolean isRegion(String label) {
    int first = label.indexOf('-');
    int last = label.lastIndexOf('-');
    if (first != 2 || last == first || last != label.length() - 2 || label.length() < 9) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (i == label.length() - 1 ? !digit : !(c >= 'a' && c <= 'z' || c == '-')) {
        return false;
      }
    }
    return true;
  }
}
