using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Foundation.Tests.Ui;

/// <summary>A field: its label, its control, what it asks and what was refused, tied together for who cannot see them.</summary>
public sealed class FieldTagTests
{
    private readonly Rendered page = new("/formulaire");

    private FieldTagHelper Field<T>(string name, T value, string label = "Objet") => new(page.Html) { For = page.For(name, value), Label = label };

    [Fact]
    public async Task A_label_is_that_of_its_control()
    {
        var html = await page.Of(Field("Input.Subject", "Réunion"));
        html.ShouldContain("<label class=\"form-label\" for=\"Input_Subject\">Objet</label>");
        html.ShouldContain("id=\"Input_Subject\"");
        html.ShouldContain("value=\"Réunion\"");
        html.ShouldContain("aria-required=\"true\"");
    }

    [Fact]
    public async Task What_is_optional_says_so_and_is_not_required()
    {
        var field = Field("Note", "");
        field.Optional = true;
        var html = await page.Of(field);
        html.ShouldContain("<span class=\"optional\">facultatif</span>");
        html.ShouldNotContain("aria-required");
    }

    [Fact]
    public async Task What_was_refused_and_the_help_are_told_with_the_control()
    {
        page.Errors.AddModelError("Subject", "L’objet est obligatoire.");
        var field = Field("Subject", "");
        field.Help = "En une ligne.";
        var html = await page.Of(field);
        html.ShouldContain("class=\"field has-error\"");
        html.ShouldContain("aria-describedby=\"Subject-erreur Subject-aide\"");
        html.ShouldContain("aria-invalid=\"true\"");
        html.ShouldContain("id=\"Subject-erreur\"");
        html.ShouldContain("<span class=\"visually-hidden\">Erreur : </span>L’objet est obligatoire.");
        html.ShouldContain("<div class=\"form-hint\" id=\"Subject-aide\">En une ligne.</div>");
    }

    [Fact]
    public async Task The_control_is_that_of_the_type()
    {
        (await page.Of(Field<DateOnly?>("A", new DateOnly(2026, 11, 22)))).ShouldContain("type=\"date\" value=\"2026-11-22\"");
        (await page.Of(Field<TimeOnly?>("B", new TimeOnly(9, 5)))).ShouldContain("type=\"time\" value=\"09:05\"");
        (await page.Of(Field<int?>("C", 5))).ShouldContain("inputmode=\"numeric\"");
        (await page.Of(Field<decimal?>("D", 5))).ShouldContain("inputmode=\"decimal\"");
        var text = Field("E", "x");
        text.Rows = 4;
        (await page.Of(text)).ShouldContain("<textarea");
        var list = Field("F", "b");
        (list.Items, list.Blank) = ([new SelectListItem("Un", "a"), new SelectListItem("Deux", "b")], "Aucun");
        var html = await page.Of(list);
        html.ShouldContain("<option value=\"\">Aucun</option>");
        html.ShouldContain("selected=\"selected\" value=\"b\"");
    }

    [Fact]
    public async Task A_box_stands_before_its_label()
    {
        var html = await page.Of(Field("Agreed", false));
        html.ShouldStartWith("<div class=\"field field-check\">");
        html.IndexOf("checkbox", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("<label", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_controls_have_one_legend()
    {
        var field = Field("Kind", "", "Nature");
        (field.Group, field.Help) = (true, "Une seule.");
        var html = await page.Of(field, "<input type=\"radio\">");
        html.ShouldStartWith("<fieldset class=\"field\" id=\"Kind-groupe\" aria-describedby=\"Kind-aide\">");
        html.ShouldContain("<legend class=\"form-label\">Nature</legend><input type=\"radio\">");
    }

    [Fact]
    public async Task A_text_about_people_is_read_by_the_guard()
    {
        var field = Field("Text", "");
        (field.TextCheck, field.Rows) = (true, 4);
        var html = await page.Of(field);
        html.ShouldContain("data-text-check");
        html.ShouldContain("name=\"__textCheck\" type=\"hidden\" value=\"Text\"");
    }

    [Fact]
    public async Task The_summary_names_each_field_in_the_order_of_the_page_and_leads_to_it()
    {
        page.Errors.AddModelError("", "Rien ne va.");
        page.Errors.AddModelError("Date", "La date est à venir.");
        page.Errors.AddModelError("Subject", "Caf inconnue.");
        await page.Of(Field("Subject", "", "Objet"));
        await page.Of(Field<DateOnly?>("Date", null, "Jour"));

        var html = await page.Of(new ErrorsTagHelper());

        html.ShouldContain("3 points à corriger");
        html.ShouldContain("role=\"alert\" tabindex=\"-1\"");
        html.ShouldContain("<ul><li>Rien ne va.</li><li><a href=\"#Subject\">Objet : Caf inconnue.</a></li>"
            + "<li><a href=\"#Date\">Jour : la date est à venir.</a></li></ul>");
    }

    [Fact]
    public async Task Nothing_wrong_nothing_said() => (await page.Of(new ErrorsTagHelper())).ShouldBeEmpty();
}
