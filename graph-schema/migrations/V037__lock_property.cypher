// Every `REMOVE n.lock`: removing a property locks its node, but not while no property of this name was ever there.
CALL db.createProperty('lock');
