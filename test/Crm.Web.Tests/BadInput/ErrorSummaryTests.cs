using System.Net;
using Crm.Web.Tests.Accounts;

namespace Crm.Web.Tests.BadInput;

/// <summary>Above a refused form, each line names its field and leads to it, in the order of the page.</summary>
public sealed class ErrorSummaryTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task Each_line_names_its_field_and_leads_to_it(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var browser = await crm.Browser("caf59");

        var answer = await browser.Submit("/echanges/noter", ("Input.Subject", ""), ("Input.Date", "31/02/2026"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain("<a href=\"#Input_Date\">Date : « 31/02/2026 »");
    }
}
