/// What the tests share.
