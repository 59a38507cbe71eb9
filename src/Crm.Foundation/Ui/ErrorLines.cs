using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Foundation.Ui;

/// <summary>The label, the anchor and the place of each field of this page, told by <c>crm-field</c>.</summary>
internal sealed class FieldNames : Dictionary<string, (string Label, string Anchor, int Place)>
{
    private FieldNames() : base(StringComparer.OrdinalIgnoreCase) { }

    public static FieldNames Of(HttpContext http)
    {
        if (http.Items[typeof(FieldNames)] is not FieldNames names) http.Items[typeof(FieldNames)] = names = new FieldNames();
        return names;
    }

    public void Add(string name, string label, string anchor) => this[name] = (label, anchor, Count + 1);

    public int PlaceOf(string name) => TryGetValue(name, out var field) ? field.Place : 0;
}

/// <summary>The lines of the summary. It stands above the fields, so it is written once the page knows their labels.</summary>
internal sealed class ErrorLines(IReadOnlyList<(string Key, string Message)> errors, FieldNames names) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var list = new TagBuilder("ul");
        foreach (var (key, message) in errors.OrderBy(e => names.PlaceOf(e.Key))) list.InnerHtml.AppendHtml(Line(key, message));
        list.WriteTo(writer, encoder);
    }

    private TagBuilder Line(string key, string message)
    {
        var line = new TagBuilder("li");
        if (key.Length == 0)
        {
            line.InnerHtml.Append(message);
            return line;
        }
        var known = names.TryGetValue(key, out var field);
        var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + (known ? field.Anchor : TagBuilder.CreateSanitizedId(key, "_")) } };
        link.InnerHtml.Append(known ? $"{field.Label} : {Lowered(message)}" : message);
        line.InnerHtml.AppendHtml(link);
        return line;
    }

    /// <summary>After « : » no capital, except for initials and for « Caf ».</summary>
    private static string Lowered(string message) =>
        message.Length < 2 || !char.IsLower(message[1]) || message.StartsWith("Caf ", StringComparison.Ordinal) ? message
            : char.ToLowerInvariant(message[0]) + message[1..];
}
