using System.Globalization;
using System.Text;
using QRCoder;

namespace Crm.Web.Accounts;

/// <summary>A QR code as one SVG path: black on white whatever the theme, without any inline style.</summary>
internal static class QrCode
{
    public static string ToSvg(string text, string label)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Length; x++)
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return $"""<svg viewBox="0 0 {rows.Count} {rows.Count}" width="208" height="208" role="img" aria-label="{label}">""" +
            """<rect width="100%" height="100%" fill="#fff" />""" +
            $"""<path d="{path}" fill="#000" shape-rendering="crispEdges" /></svg>""";
    }
}
