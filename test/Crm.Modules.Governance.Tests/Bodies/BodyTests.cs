using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;

namespace Crm.Modules.Governance.Tests.Bodies;

public sealed class BodyTests
{
    [Fact]
    public void A_cdsf_is_never_deleted() =>
        Should.Throw<BusinessException>(() => Body.CdsfOf("59", "Nord").Delete(Days.Start.UtcDateTime)).Code.ShouldBe(BodiesErrors.CdsfStays);

    [Fact]
    public void The_id_of_a_cdsf_follows_from_its_departement()
    {
        Body.CdsfOf("59", "Nord").Id.ShouldBe(BodyIds.CdsfOf("59"));
        BodyIds.CdsfOf("2A").ShouldNotBe(BodyIds.CdsfOf("2B"));
    }

    [Fact]
    public void A_name_has_at_most_two_hundred_characters()
    {
        new Body(Guid.NewGuid(), BodyKind.Steering, "59", new string('x', 200)).Name.Length.ShouldBe(200);
        Should.Throw<InputException>(() => new Body(Guid.NewGuid(), BodyKind.Steering, "59", new string('x', 201))).Errors[0].Code.ShouldBe(CoreErrors.TooLong);
    }
}
