using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Templates;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Templates;

public sealed class TemplateTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private static TemplateInput Input(string name = "Rencontre", bool national = false) =>
        new() { Name = name, Kind = InteractionKind.Meeting, Subject = "Objet", Text = "**Trame**", DurationMinutes = 45,
        Audience = Audience.Committee, National = national };

    private static Task<Guid> Make(CrmHost crm, string account, TemplateInput input) =>
        crm.As(account, async s => (await s.GetRequiredService<TemplateAppService>().Create(input, default)).Id);

    private static Task<TemplateOutput> Get(CrmHost crm, string account, Guid id) =>
        crm.As(account, s => s.GetRequiredService<TemplateAppService>().Get(id, default));

    [Fact]
    public void Bad_input_is_refused_by_field()
    {
        static string Refused(TemplateInput input) => Should.Throw<InputException>(() => new ExchangeTemplate(Guid.NewGuid(), input, ["59"])).Errors.Select(e =>
            $"{e.Field} {e.Code}").ShouldHaveSingleItem();
        Refused(Input("")).ShouldBe($"name {CoreErrors.Required}");
        Refused(Input(new string('a', 81))).ShouldBe($"name {CoreErrors.TooLong}");
        Refused(Input() with { Kind = null }).ShouldBe($"kind {CoreErrors.Required}");
        Refused(Input() with { Subject = new string('a', 201) }).ShouldBe($"subject {CoreErrors.TooLong}");
        Refused(Input() with { Text = new string('a', 20_001) }).ShouldBe($"text {CoreErrors.TooLong}");
        Refused(Input() with { DurationMinutes = 1441 }).ShouldBe($"durationMinutes {ExchangeErrors.DurationOutOfRange}");
        Should.Throw<BusinessException>(() => new ExchangeTemplate(Guid.NewGuid(), Input(), [])).Code.ShouldBe(ExchangeErrors.TemplateNeedsDepartment);
    }

    [Theory, Engines]
    public async Task Each_Caf_has_its_own_and_everybody_the_national_ones(Engine engine)
    {
        var crm = await hosts.On(engine);
        var (own, national) = (await Make(crm, "caf59", Input()), await Make(crm, "cnaf", Input(national: true)));
        (await Get(crm, "responsable59", own)).Name.ShouldBe("Rencontre");
        foreach (var account in (string[])["caf59", "caf62", "cnaf", "clp32"]) (await Get(crm, account, national)).National.ShouldBeTrue(account);
        (await Should.ThrowAsync<BusinessException>(() => Get(crm, "caf62", own))).Status.ShouldBe(404);
        (await Should.ThrowAsync<BusinessException>(() => Make(crm, "caf59", Input(national: true)))).Code.ShouldBe(ExchangeErrors.TemplateNotYours);
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf59", s => s.GetRequiredService<TemplateAppService>().Delete(national, null, default)))).Code.ShouldBe(ExchangeErrors.TemplateNotYours);
    }

    [Theory, Engines]
    public async Task A_new_installation_has_national_ones_which_do_not_come_back_once_deleted(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        Task<Page<TemplateOutput>> National() =>
            crm.As("cnaf", s => s.GetRequiredService<TemplateAppService>().List(new TemplateFilter(National: true), new PageRequest(), default));
        var first = await National();
        first.Items.Select(t => t.Kind).Distinct().Count().ShouldBe(6, "every kind has one");
        foreach (var template in first.Items) await crm.As("cnaf", s => s.GetRequiredService<TemplateAppService>().Delete(template.Id, null, default));
        await crm.As("system", async s => { foreach (var after in s.GetServices<IAfterGeography>()) await after.Run(default); });
        (await National()).Total.ShouldBe(0);
    }

    [Theory, Engines]
    public async Task The_form_starts_from_a_template_and_a_message_never_erases_what_was_typed(Engine engine)
    {
        var crm = await hosts.On(engine);
        var id = await Make(crm, "caf59", Input());
        var form = await crm.As("caf59", s => s.GetRequiredService<LogForms>().New(new LogStart(Template: id), default));
        (form.Input.Subject, form.Input.DurationMinutes, form.Input.Audience, form.Input.Text).ShouldBe(("Objet", 45, Audience.Committee, "**Trame**"));
        var typed = new LogForm(new InteractionInput { Id = Guid.NewGuid(), Kind = InteractionKind.Visit, Subject = "Mon objet", Date = Days.Ago(4) }, null);
        var read = await crm.As("caf59", s => s.GetRequiredService<LogForms>()
            .Read(typed, m => m.Read("De : A <a@b.fr>\nEnvoyé : 12/11/2026\nObjet : Autre\n\nTexte lu", default), default));
        (read.Input.Subject, read.Input.Kind, read.Input.Date, read.Input.Text).ShouldBe(("Mon objet", InteractionKind.Visit, Days.Ago(4), "Texte lu"));
        read.Message!.Unknown.ShouldHaveSingleItem().Email.ShouldBe("a@b.fr");
    }
}
