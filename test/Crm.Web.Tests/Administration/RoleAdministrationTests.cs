using System.Net;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Web.Administration.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.Administration;

public sealed class RoleAdministrationTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task A_right_taken_from_a_role_closes_the_door_at_once(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        using var cnaf = await crm.SignedIn("cnaf");
        (await cnaf.GetAsync("/api/v1/audit-entries")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await crm.As("admin", async s =>
        {
            var role = await Named(s, "Équipe nationale");
            await Service(s).Change(role.Id, new ChangeRole(role.Name, [.. role.Permissions.Where(p => p != "Crm.Administration.Audit")]), role.Stamp, default);
        });

        (await cnaf.GetAsync("/api/v1/audit-entries")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, Engines]
    public async Task Nobody_takes_from_themselves_the_right_to_edit_roles(Engine engine)
    {
        var crm = await hosts.On(engine);

        var refused = await crm.As("admin", async s =>
        {
            var role = await Named(s, "Administrateur");
            return await Should.ThrowAsync<InputException>(() => Service(s).Change(role.Id, new ChangeRole(role.Name, []), null, default));
        });

        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe(RoleErrors.OwnRights);
    }

    [Theory, Engines]
    public async Task A_built_in_role_keeps_its_name_and_its_place(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.As("admin", async s =>
        {
            var role = await Named(s, "Commissaire");
            (await Should.ThrowAsync<BusinessException>(() => Service(s).Delete(role.Id, null, default))).Code.ShouldBe(RoleErrors.BuiltIn);
            (await Should.ThrowAsync<InputException>(() => Service(s)
                .Change(role.Id, new ChangeRole("Autre", role.Permissions), null, default))).Errors.Single().Code.ShouldBe(RoleErrors.BuiltIn);
        });
    }

    [Theory, Engines]
    public async Task A_role_of_one_s_own_is_made_filled_and_deleted(Engine engine)
    {
        var crm = await hosts.On(engine);
        var made = await crm.As("admin", s => Service(s).Create(new CreateRole("Stagiaire", ["Crm.Audience.Caf"]), default));
        (await crm.As("admin", s =>
            Should.ThrowAsync<InputException>(() => Service(s).Create(new CreateRole("Stagiaire"), default)))).Errors.Single().Code.ShouldBe(
            RoleErrors.NameTaken);
        (await crm.As("admin", s =>
            Should.ThrowAsync<InputException>(() => Service(s).Create(new CreateRole("Autre", ["Crm.Inconnu"]), default)))).Errors.Single().Code.ShouldBe(
            CoreErrors.UnknownReference);

        await crm.As("admin", s => Service(s).Delete(made.Role.Id, made.Role.Stamp, default));

        (await crm.As("admin", s => Should.ThrowAsync<BusinessException>(() => Service(s).Get(made.Role.Id, default)))).Code.ShouldBe(CoreErrors.NotFound);
    }

    private static RoleAdministration Service(IServiceProvider services) => services.GetRequiredService<RoleAdministration>();

    private static async Task<RoleView> Named(IServiceProvider services, string name) =>
        (await Service(services).List(new PageRequest(1, 200), default)).Items.Single(r => r.Name == name);
}
