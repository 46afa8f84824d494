package io.leadgraph;

import io.leadgraph.importer.CommandTool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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
