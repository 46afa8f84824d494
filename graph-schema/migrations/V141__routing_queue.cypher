// routing/take_turns: the turns of one queue; two first turns make one node.
CREATE CONSTRAINT routing_queue_key IF NOT EXISTS FOR (n:RoutingQueue) REQUIRE n.key IS UNIQUE;
