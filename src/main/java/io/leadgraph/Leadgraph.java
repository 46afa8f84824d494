package io.leadgraph;

import io.leadgraph.commandline.CommandTool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(
        sharedModules = {
            "platform.common",
            "platform.graph",
            "platform.input",
            "platform.paging",
            "platform.rules",
            "platform.upsert"
        })
@SpringBootApplication
public class Leadgraph {
    public static void main(String[] args) {
        if (CommandTool.takes(args)) {
            System.exit(CommandTool.run(args));
        }
        CarrierThreads.provide();
        SpringApplication.run(Leadgraph.class, args);
    }
}
