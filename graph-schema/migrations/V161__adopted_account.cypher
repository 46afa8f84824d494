// account/present: an account that intake opened and that was given up; its id leads to the one that adopted it.
CREATE CONSTRAINT adopted_account_id IF NOT EXISTS FOR (n:AdoptedAccount) REQUIRE n.id IS UNIQUE;
