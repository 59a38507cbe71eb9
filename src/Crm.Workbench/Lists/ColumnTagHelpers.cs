using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Lists;

/// <summary><c>&lt;table crm-list="tasks"&gt;</c>: its cells marked <c>col="…"</c> are written only when that column is shown.</summary>
[HtmlTargetElement("table", Attributes = ListAttribute)]
public sealed class ListTableTagHelper(ListCatalog lists) : CrmTagHelper
{
    private const string ListAttribute = "crm-list";

    [HtmlAttributeName(ListAttribute)]
    public string List { get; set; } = "";

    public override void Init(TagHelperContext context) =>
        context.Items[typeof(ShownColumns)] = lists.Find(List)?.Shown(Request.Query[ListDefinition.ColumnsKey])
            ?? throw new InvalidOperationException($"No list is called {List}.");
}

/// <summary>A heading or a cell of a column one may hide: <c>&lt;td col="author"&gt;</c>. Inside a table with <c>crm-list</c>, or in a fragment of its lines
/// with <c>shown</c>.</summary>
[HtmlTargetElement("th", Attributes = "col"), HtmlTargetElement("td", Attributes = "col"), HtmlTargetElement("crm-sort", Attributes = "col")]
public sealed class ColumnTagHelper : TagHelper
{
    public string Col { get; set; } = "";

    /// <summary>Given by a partial of one line, which does not see its table.</summary>
    public ShownColumns? Shown { get; set; }

    /// <summary>After those that write the heading.</summary>
    public override int Order => int.MaxValue;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shown = Shown ?? (context.Items.TryGetValue(typeof(ShownColumns), out var given) ? given as ShownColumns : null);
        if (shown is not null && !shown[Col]) output.SuppressOutput();
    }
}

/// <summary><c>&lt;crm-columns list="tasks" /&gt;</c>: a menu that chooses the columns; the choice is in the address, so a view keeps it.</summary>
[HtmlTargetElement("crm-columns", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ColumnsTagHelper : CrmTagHelper
{
    public string List { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = Request.HttpContext.RequestServices.GetRequiredService<ListCatalog>().Find(List)
            ?? throw new InvalidOperationException($"No list is called {List}.");
        var shown = list.Shown(Request.Query[ListDefinition.ColumnsKey]);
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "menu columns-menu");
        var summary = Element("summary", "btn");
        summary.InnerHtml.AppendHtml(Svg("columns")).Append("Colonnes");
        output.Content.AppendHtml(summary).AppendHtml(Form(list, shown));
    }

    private TagBuilder Form(ListDefinition list, ShownColumns shown)
    {
        var form = Element("form", "menu-panel columns-panel");
        (form.Attributes["method"], form.Attributes["action"], form.Attributes["aria-label"]) =
            ("get", Request.PathBase + Request.Path, "Choisir les colonnes");
        foreach (var (key, value) in Request.Query.Where(q => q.Key is not (ListDefinition.ColumnsKey or "page"))
            .SelectMany(q => q.Value, (q, v) => (q.Key, v)))
            form.InnerHtml.AppendHtml(Input("hidden", key, value));
        foreach (var column in list.Columns) form.InnerHtml.AppendHtml(Choice(column, shown[column.Key]));
        var apply = Element("button", "btn btn-primary btn-sm", "Afficher");
        apply.Attributes["type"] = "submit";
        form.InnerHtml.AppendHtml(apply);
        if (!shown.Chosen) return form;
        var usual = Element("a", "btn btn-quiet btn-sm", "Colonnes habituelles");
        usual.Attributes["href"] = Here((ListDefinition.ColumnsKey, null), ("page", null));
        form.InnerHtml.AppendHtml(usual);
        return form;
    }

    private static TagBuilder Choice(ListColumn column, bool shown)
    {
        var label = Element("label", "columns-choice");
        var box = Input("checkbox", ListDefinition.ColumnsKey, column.Key);
        box.AddCssClass("form-check-input");
        if (shown) box.Attributes["checked"] = "checked";
        label.InnerHtml.AppendHtml(box).Append(column.Label);
        return label;
    }

    private static TagBuilder Input(string type, string name, string? value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        (input.Attributes["type"], input.Attributes["name"], input.Attributes["value"]) = (type, name, value);
        return input;
    }
}
