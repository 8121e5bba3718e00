enum PeopleStub {}
