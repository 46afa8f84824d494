package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.ImportFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Finds mapping files: those that come with the program by name, others by path. */
public final class Mappings {
    public static final List<String> BUNDLED = List.of(
            "email-log",
            "fake-1000",
            "febrl",
            "field-audit",
            "hubspot",
            "hubspot-webhook",
            "lead-sources",
            "marketo",
            "marketo-activities",
            "maven-crm",
            "olist",
            "phone-log",
            "salesforce",
            "segment",
            "support-cases",
            "web-registrations");

    private Mappings() {}

    /** @throws ImportFailed when there is none, or when what it says makes no sense */
    public static Mapping load(String nameOrPath) {
        String name = BUNDLED.contains(nameOrPath)
                ? nameOrPath
                : String.valueOf(Path.of(nameOrPath).getFileName());
        return MappingReader.read(new Setting(name, parse(name, text(nameOrPath))));
    }

    private static @Nullable Object parse(String name, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            throw ImportFailed.input("mapping " + name + " is not YAML: " + e.getMessage());
        }
    }

    private static String text(String nameOrPath) {
        try {
            return BUNDLED.contains(nameOrPath) ? bundled(nameOrPath) : Files.readString(Path.of(nameOrPath));
        } catch (IOException e) {
            throw ImportFailed.input("no mapping '%s': neither one that comes with the program (%s) nor a readable file"
                    .formatted(nameOrPath, String.join(", ", BUNDLED)));
        }
    }

    private static String bundled(String name) throws IOException {
        try (@Nullable InputStream in = Mappings.class.getResourceAsStream("/mappings/" + name + ".yaml")) {
            if (in == null) {
                throw new IOException("mappings/" + name + ".yaml is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
