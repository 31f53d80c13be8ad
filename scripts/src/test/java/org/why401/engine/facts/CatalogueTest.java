package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void namesStandOnce() {
    assertThat(Catalogue.types()).extracting(FactType::name).doesNotHaveDuplicates();
  }

  @Test
  void everyTypeSaysWhatItMeans() {
    assertThat(Catalogue.types()).allSatisfy(type -> assertThat(type.meaning()).endsWith("."));
    assertThat(Catalogue.types()).filteredOn(type -> type.missing() != null).allSatisfy(type -> assertThat(type.missing()).matches("[a-z].*[^.]"));
  }

  @Test
  void freePartsAreFound() {
    assertThat(Catalogue.find("request.header.x-api-key").name()).isEqualTo("request.header.*");
    assertThat(Catalogue.find("body.json.error.Code").name()).isEqualTo("body.json.*");
    assertThat(Catalogue.find("jwt.expired_for").kind()).isEqualTo(FactType.Kind.DURATION);
  }

  @Test
  void otherNamesAreNot() {
    for (String name : new String[] {"", "jwt.expird", "request.header.", "request.header.*", "request.header.X-Api-Key", "body.json", "body.json.", "challenge"}) {
      assertThat(Catalogue.find(name)).as(name).isNull();
    }
  }
}
