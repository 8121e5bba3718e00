enum CareersStub {}
