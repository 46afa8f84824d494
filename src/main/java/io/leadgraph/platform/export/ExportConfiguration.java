package io.leadgraph.platform.export;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.support.HttpRequestHandlerServlet;

@Configuration(proxyBeanMethods = false)
public class ExportConfiguration {

    /** A servlet of its own: Spring MVC would swallow what tells the server to break a connection off. */
    @Bean
    ServletRegistrationBean<HttpRequestHandlerServlet> exportServlet() {
        var servlet = new ServletRegistrationBean<>(new HttpRequestHandlerServlet(), "/export");
        servlet.setName(ExportHandler.NAME);
        return servlet;
    }
}
