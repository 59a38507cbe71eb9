using Crm.Foundation.Access;

namespace Crm.Foundation.Tests.Access;

public sealed class AccessProfileTests
{
    [Theory]
    [InlineData(Audience.Private, AudiencePermissions.Private, AudiencePermissions.Caf, AudiencePermissions.Committee)]
    [InlineData(Audience.Caf, AudiencePermissions.Caf, AudiencePermissions.Committee)]
    [InlineData(Audience.Committee, AudiencePermissions.Committee)]
    public void The_widest_right_gives_the_narrowest_audience_read(Audience floor, params string[] permissions) =>
        Of(permissions).AudienceFloor.ShouldBe((int)floor);

    [Fact]
    public void Without_an_audience_nothing_is_read() => Of().AudienceFloor.ShouldBe(AccessProfile.ReadsNothing);

    [Theory]
    [InlineData(AudiencePermissions.Caf, true)]
    [InlineData(AudiencePermissions.Committee, false)]
    public void What_is_national_is_matched_by_the_caf_network_only(string permission, bool national) =>
        Of(permission).ScopeCodes.Contains(ScopeRow.Everywhere).ShouldBe(national);

    [Fact]
    public void Seen_as_a_committee_a_reader_loses_what_is_wider()
    {
        var manager = Of(AudiencePermissions.Private, AudiencePermissions.Caf) with { Everything = true };
        var seen = manager.AsCommitteeOf("59");

        (seen.AudienceFloor, seen.Everything).ShouldBe(((int)Audience.Committee, false));
        // Neither the manager nor the program: nothing is read for having written it.
        seen.UserId.ShouldNotBeOneOf(manager.UserId, Guid.Empty);
        seen.ScopeCodes.ShouldBe(["59"]);
    }

    [Fact]
    public void Another_profile_lasts_until_it_is_given_back()
    {
        var user = new CurrentUser();
        using (user.Become(Of(AudiencePermissions.Caf)))
        {
            user.Covers(["62", "59"]).ShouldBeTrue();
            user.Covers(["62", ScopeRow.Everywhere]).ShouldBeFalse();
            user.Covers([]).ShouldBeFalse();
        }
        user.IsSignedIn.ShouldBeFalse();
    }

    private static AccessProfile Of(params string[] permissions) =>
        new(Guid.NewGuid(), "Alix", "alix@demo.crm", [], permissions.ToHashSet(), false, [], ["59"]);
}
