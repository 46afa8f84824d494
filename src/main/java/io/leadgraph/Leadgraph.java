package io.leadgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Leadgraph {
    public static void main(String[] args) {
        SpringApplication.run(Leadgraph.class, args);
    }
}
