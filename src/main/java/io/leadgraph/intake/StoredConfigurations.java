package io.leadgraph.intake;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The versions of the rules, in the graph. */
interface StoredConfigurations extends Repository<StoredConfiguration, String> {

    Optional<StoredConfiguration> findFirstByOrderByVersionDesc();

    Optional<StoredConfiguration> findByVersion(long version);

    /** @throws org.springframework.dao.DataIntegrityViolationException when somebody else has stored this version */
    StoredConfiguration save(StoredConfiguration configuration);
}
